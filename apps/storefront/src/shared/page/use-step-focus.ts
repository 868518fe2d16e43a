import { useEffect, useRef } from 'react';
import { focusHeading } from './focus-heading.ts';

/** After a step on one page has become another one, its heading gets the focus, as after moving to another page. */
export function useStepFocus(step: string): void {
  const known = useRef(step);
  useEffect(() => {
    if (known.current === step) return;
    known.current = step;
    focusHeading();
  }, [step]);
}
