const two = (value: number) => String(value).padStart(2, '0');

/** `5:48`, `25:48`, `1:02:03`. Hours are not turned into days: a date says that better. */
export function formatRemaining(remainingMs: number): string {
  const seconds = Math.max(0, Math.ceil(remainingMs / 1000));
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  const rest = two(seconds % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}

function unit(value: number, name: 'hour' | 'minute' | 'second', locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'long' }).format(
    value,
  );
}

/** `5 minutes 48 seconds`: what a screen reader says for the digits. */
export function spellRemaining(remainingMs: number, locale = 'en-GB'): string {
  const seconds = Math.max(0, Math.ceil(remainingMs / 1000));
  const parts = [
    [Math.floor(seconds / 3600), 'hour'],
    [Math.floor((seconds % 3600) / 60), 'minute'],
    [seconds % 60, 'second'],
  ] as const;
  const said = parts
    .filter(([value]) => value > 0)
    .map(([value, name]) => unit(value, name, locale));
  return said.length > 0 ? said.join(' ') : unit(0, 'second', locale);
}
