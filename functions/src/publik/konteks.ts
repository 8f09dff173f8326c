import type { Instan } from '@ppid/domain/calendar/types';
import type { Sumber } from './sumber.js';

/** What a handler knows besides the request's body. */
export interface Konteks {
  pada: Instan;
  sumber: Sumber;
}

/** A parameter of the address; undefined where it is missing or given more than once. */
export type Kueri = (nama: string) => string | undefined;
