import { limits } from '@livedrops/contract/limits';
import { joinPointer } from './json-pointer.ts';
import type { FieldError } from './problem.ts';

const errorsMax = 20;
/** Embedding, override and isolate controls: they make text read other than it is. */
const bidiControls = /[\u202a-\u202e\u2066-\u2069]/;

export interface JsonHazards {
  readonly errors: readonly FieldError[];
  /** Members of all objects; see `scanJson`. */
  readonly members: number;
}

/** Says what in one text no field may hold, or null. */
export function textHazard(text: string): Omit<FieldError, 'pointer'> | null {
  if (text.includes('\0')) return { code: 'nul', message: 'must not contain NUL' };
  if (!text.isWellFormed()) return { code: 'surrogate', message: 'must be well-formed Unicode' };
  if (bidiControls.test(text)) {
    return { code: 'bidi', message: 'must not contain bidirectional controls' };
  }
  return null;
}

/** Looks through a parsed value, whatever its schema, for what no body may hold. The value must not nest deeper than allowed. */
export function findJsonHazards(value: unknown): JsonHazards {
  const errors: FieldError[] = [];
  /** Where the visit stands. It becomes a pointer only when there is something to report: most bodies are clean. */
  const path: PropertyKey[] = [];
  let members = 0;

  function report(hazard: Omit<FieldError, 'pointer'>): void {
    if (errors.length < errorsMax)
      errors.push({ pointer: path.reduce<string>(joinPointer, ''), ...hazard });
  }

  function visit(value: unknown): void {
    if (typeof value === 'string') {
      const hazard = textHazard(value);
      if (hazard) report(hazard);
    } else if (Array.isArray(value)) {
      if (value.length > limits.jsonArrayItemsMax) {
        const message = `must have at most ${limits.jsonArrayItemsMax} items`;
        report({ code: 'too-many-items', message });
      }
      for (const [index, item] of value.entries()) {
        path.push(index);
        visit(item);
        path.pop();
      }
    } else if (typeof value === 'object' && value !== null) visitObject(value);
  }

  function visitObject(object: object): void {
    for (const [name, member] of Object.entries(object)) {
      members += 1;
      path.push(name);
      const hazard = textHazard(name);
      if (hazard) report(hazard);
      if (name === '__proto__') {
        report({ code: 'unknown-field', message: 'is not a field of this request' });
      }
      visit(member);
      path.pop();
    }
  }

  visit(value);
  return { errors, members };
}
