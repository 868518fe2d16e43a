import { useAnnouncer } from '@livedrops/ui/announcer';
import { Button, ButtonLink } from '@livedrops/ui/button';
import { Form, FormActions } from '@livedrops/ui/form-layout';
import { Message } from '@livedrops/ui/message';
import { useState } from 'react';
import type { Creator } from '../../shared/api/wire.ts';
import { paths } from '../../shared/paths.ts';
import { AvatarEditor } from './avatar-editor.tsx';
import { describeProfileProblem } from './describe-profile-problem.ts';
import { focusFirst } from './focus-first.ts';
import { ProfileCard } from './profile-card.tsx';
import { checkDraft, type FieldErrors, type ProfileDraft } from './profile-draft.ts';
import { ProfileFields } from './profile-fields.tsx';
import styles from './profile-form.module.css';
import { useUpdateProfile } from './use-profile-mutations.ts';

const draftOf = ({ profile_name, handle, bio, hue }: Creator): ProfileDraft => ({
  name: profile_name,
  handle,
  bio,
  hue,
});

/** One's own profile: the picture is saved when it is chosen, the words when the button is pressed. */
export function ProfileEditor({ creator }: { readonly creator: Creator }) {
  const [draft, setDraft] = useState(() => draftOf(creator));
  const [missing, setMissing] = useState<FieldErrors>({});
  const announcer = useAnnouncer();
  const update = useUpdateProfile(creator.creator_id);
  const trouble = update.isError ? describeProfileProblem(update.error) : null;

  const change = (fields: Partial<ProfileDraft>) => {
    setDraft({ ...draft, ...fields });
    setMissing({});
    if (!update.isIdle && !update.isPending) update.reset();
  };
  const save = () => {
    const errors = checkDraft(draft, false);
    setMissing(errors);
    if (Object.keys(errors).length > 0) return focusFirst(errors);
    update.mutate(draft, {
      onSuccess: () => announcer.polite('Profile saved', 'profile'),
      onError: (error) => {
        const { title, detail, fields } = describeProfileProblem(error);
        announcer.assertive(`${title}. ${detail}`);
        focusFirst(fields);
      },
    });
  };

  return (
    <div className={styles.sides}>
      <ProfileCard draft={draft} picture={creator.avatar}>
        <ButtonLink size="sm" href={paths.creator(creator.creator_id)}>
          See your page
        </ButtonLink>
      </ProfileCard>
      <Form onSend={save} className={styles.form}>
        <AvatarEditor creator={creator} />
        {trouble && (
          <Message tone="error" icon="warning-circle" title={trouble.title}>
            {trouble.detail}
          </Message>
        )}
        <div className={styles.fields}>
          <ProfileFields
            draft={draft}
            errors={{ ...missing, ...trouble?.fields }}
            withHandle={false}
            onChange={change}
          />
        </div>
        <FormActions>
          <Button type="submit" tone="mine" size="lg" busy={update.isPending}>
            Save profile
          </Button>
          {update.isSuccess && <p className={styles.saved}>Saved</p>}
        </FormActions>
      </Form>
    </div>
  );
}
