/** A profile as it is being written. */
export interface ProfileDraft {
  readonly name: string;
  readonly handle: string;
  readonly bio: string;
  /** 0 to 359. */
  readonly hue: number;
}

export type ProfileField = 'name' | 'handle' | 'bio';
export type FieldErrors = Readonly<Partial<Record<ProfileField, string>>>;

export const nameCharsMax = 80;
export const handleCharsMax = 30;
export const bioCharsMax = 500;
const handleCharsMin = 3;

/** What has to be mended before it is worth sending. The handle is looked at only where it can be chosen. */
export function checkDraft(draft: ProfileDraft, withHandle: boolean): FieldErrors {
  const handle = draft.handle.trim();
  return {
    ...(draft.name.trim() === '' && { name: 'Enter the name that people will follow' }),
    ...(withHandle &&
      !/^\w*$/.test(handle) && { handle: 'Use letters a to z, digits and _ alone' }),
    ...(withHandle &&
      handle.length < handleCharsMin && { handle: `Use at least ${handleCharsMin} characters` }),
    ...(draft.bio.length > bioCharsMax && { bio: `Use at most ${bioCharsMax} characters` }),
  };
}
