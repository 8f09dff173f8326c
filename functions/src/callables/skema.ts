import { z } from 'zod';

/** Ids become parts of paths: the pattern of firestore.rules. */
export const IdBerkas = z.string().regex(/^(?!__.*__$)[A-Za-z0-9_-]{1,64}$/);

/** Its length is checked by the use-case, which says what is wrong with it. */
export const Alasan = z.string().max(5000);
