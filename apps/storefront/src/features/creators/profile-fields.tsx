import { Field } from '@livedrops/ui/field';
import { TextInput } from '@livedrops/ui/text-input';
import { Textarea } from '@livedrops/ui/textarea';
import { HueChoice } from './hue-choice.tsx';
import {
  bioCharsMax,
  type FieldErrors,
  handleCharsMax,
  nameCharsMax,
  type ProfileDraft,
} from './profile-draft.ts';

interface ProfileFieldsProps {
  readonly draft: ProfileDraft;
  readonly errors: FieldErrors;
  /** A handle is chosen once. */
  readonly withHandle: boolean;
  readonly onChange: (change: Partial<ProfileDraft>) => void;
}

export const controlIds = {
  name: 'profile-name',
  handle: 'profile-handle',
  bio: 'profile-bio',
} as const;

/** What a profile says. */
export function ProfileFields({ draft, errors, withHandle, onChange }: ProfileFieldsProps) {
  return (
    <>
      <Field label="Name" controlId={controlIds.name} error={errors.name}>
        {(control) => (
          <TextInput
            {...control}
            value={draft.name}
            autoComplete="organization"
            maxLength={nameCharsMax}
            onChange={({ target }) => onChange({ name: target.value })}
          />
        )}
      </Field>
      {withHandle && (
        <Field
          label="Handle"
          controlId={controlIds.handle}
          hint="3 to 30 letters, digits or _. It is yours alone, and it stays."
          error={errors.handle}
        >
          {(control) => (
            <TextInput
              {...control}
              value={draft.handle}
              dir="ltr"
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              maxLength={handleCharsMax}
              onChange={({ target }) => onChange({ handle: target.value })}
            />
          )}
        </Field>
      )}
      <Field
        label="About you"
        controlId={controlIds.bio}
        hint="What you make, and how. You may leave it empty."
        error={errors.bio}
      >
        {(control) => (
          <Textarea
            {...control}
            value={draft.bio}
            limit={bioCharsMax}
            onChange={({ target }) => onChange({ bio: target.value })}
          />
        )}
      </Field>
      <Field label="Colour">
        {(control) => (
          <HueChoice
            aria-labelledby={control['aria-labelledby']}
            value={draft.hue}
            onChange={(hue) => onChange({ hue })}
          />
        )}
      </Field>
    </>
  );
}
