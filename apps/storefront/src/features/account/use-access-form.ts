import { useAnnouncer } from '@livedrops/ui/announcer';
import { useEffect, useRef } from 'react';
import { describeAccessProblem } from './describe-access-problem.ts';

/** A short form that opens in its place: its first field has the focus, and a refusal is said and brings it back. */
export function useAccessForm() {
  const announcer = useAnnouncer();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector('input')?.focus();
  }, []);
  return {
    form,
    read: (name: string): string => {
      const input = form.current?.elements.namedItem(name);
      return input instanceof HTMLInputElement ? input.value : '';
    },
    tell: (error: unknown): void => {
      const { general, fields } = describeAccessProblem(error);
      announcer.assertive(general ?? Object.values(fields).join('. '));
      const name = Object.keys(fields)[0];
      const input = name && form.current?.elements.namedItem(nameOf(name));
      if (input instanceof HTMLInputElement) input.focus();
    },
  };
}

const nameOf = (field: string) => (field === 'new_password' ? 'new-password' : field);
