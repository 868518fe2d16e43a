import { useAnnouncer } from '@livedrops/ui/announcer';
import { Button } from '@livedrops/ui/button';
import { Form, FormActions } from '@livedrops/ui/form-layout';
import { Message } from '@livedrops/ui/message';
import { useState } from 'react';
import { describeProfileProblem } from './describe-profile-problem.ts';
import { focusFirst } from './focus-first.ts';
import { ProfileCard } from './profile-card.tsx';
import { checkDraft, type FieldErrors, type ProfileDraft } from './profile-draft.ts';
import { ProfileFields } from './profile-fields.tsx';
import styles from './profile-form.module.css';
import { useBecomeCreator } from './use-profile-mutations.ts';

interface BecomeFormProps {
  /** The account's name: most people make things under it. */
  readonly name: string;
  readonly onDone: () => void;
}

/** A profile of one's own: written on one side, seen on the other. */
export function BecomeForm({ name, onDone }: BecomeFormProps) {
  const [draft, setDraft] = useState<ProfileDraft>({ name, handle: '', bio: '', hue: 265 });
  const [missing, setMissing] = useState<FieldErrors>({});
  const announcer = useAnnouncer();
  const become = useBecomeCreator();
  const trouble = become.isError ? describeProfileProblem(become.error) : null;

  const change = (fields: Partial<ProfileDraft>) => {
    setDraft({ ...draft, ...fields });
    setMissing({});
    if (become.isError) become.reset();
  };
  const send = () => {
    const errors = checkDraft(draft, true);
    setMissing(errors);
    if (Object.keys(errors).length > 0) return focusFirst(errors);
    become.mutate(draft, {
      onSuccess: onDone,
      onError: (error) => {
        const { title, detail, fields } = describeProfileProblem(error);
        announcer.assertive(`${title}. ${detail}`);
        focusFirst(fields);
      },
    });
  };

  return (
    <div className={styles.sides}>
      <ProfileCard draft={draft} />
      <Form onSend={send} className={styles.form}>
        {trouble && (
          <Message tone="error" icon="warning-circle" title={trouble.title}>
            {trouble.detail}
          </Message>
        )}
        <div className={styles.fields}>
          <ProfileFields
            draft={draft}
            errors={{ ...missing, ...trouble?.fields }}
            withHandle
            onChange={change}
          />
        </div>
        <FormActions>
          <Button type="submit" tone="mine" size="lg" busy={become.isPending}>
            Become a creator
          </Button>
        </FormActions>
      </Form>
    </div>
  );
}
