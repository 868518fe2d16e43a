import type { FieldErrors, ProfileField } from './profile-draft.ts';
import { controlIds } from './profile-fields.tsx';

const order: readonly ProfileField[] = ['name', 'handle', 'bio'];

/** Takes focus to the first field that has to be mended. */
export function focusFirst(errors: FieldErrors): void {
  const field = order.find((one) => errors[one] !== undefined);
  if (field) document.getElementById(controlIds[field])?.focus();
}
