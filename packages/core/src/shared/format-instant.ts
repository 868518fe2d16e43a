const dayMs = 86_400_000;
const pad = (value: number, digits = 2) => String(value).padStart(digits, '0');

/** An instant as RFC 3339 in UTC, years 0 to 9999. Worked out by hand: nothing here may ask the machine for a date. */
export function formatInstant(at: number): string {
  const days = Math.floor(at / dayMs);
  const time = at - days * dayMs;
  const clock = [
    pad(Math.floor(time / 3_600_000)),
    pad(Math.floor(time / 60_000) % 60),
    `${pad(Math.floor(time / 1_000) % 60)}.${pad(time % 1_000, 3)}Z`,
  ];
  return `${formatDay(days)}T${clock.join(':')}`;
}

/** Days since 1970 as a date. Years begin in March here, so that the leap day is the last of its year. */
function formatDay(days: number): string {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1_460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) /
      365,
  );
  const ofYear =
    ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const month = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * month + 2) / 5) + 1;
  const calendarMonth = month < 10 ? month + 3 : month - 9;
  const year = yearOfEra + era * 400 + (calendarMonth <= 2 ? 1 : 0);
  return `${pad(year, 4)}-${pad(calendarMonth)}-${pad(day)}`;
}
