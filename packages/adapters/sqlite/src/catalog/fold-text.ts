/** Text as searching compares it: no difference of case, and none between ways of writing the same accent. */
export function foldText(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

/** Between fields, so that no search matches across them; foldText of a search never holds it. */
const fieldBreak = '\u001f';

export function foldFields(fields: readonly string[]): string {
  return fields.map(foldText).join(fieldBreak);
}
