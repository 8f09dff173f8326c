import { useEffect, useState } from 'react';
import type { Instan } from '@ppid/domain/calendar/types';

/** The present instant, renewed every half minute so that remaining times stay true on an open page. */
export function useKini(): Instan {
  const [kini, setKini] = useState<Instan>(() => new Date().toISOString());
  useEffect(() => {
    const timer = setInterval(() => setKini(new Date().toISOString()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return kini;
}
