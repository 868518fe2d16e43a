import { ApiProblem } from '@livedrops/client/api-problem';
import { ConnectionLost } from '@livedrops/client/connection-lost';
import { useAnnouncer } from '@livedrops/ui/announcer';
import { Button } from '@livedrops/ui/button';
import { Field } from '@livedrops/ui/field';
import { FileDrop } from '@livedrops/ui/file-drop';
import type { Creator } from '../../shared/api/wire.ts';
import styles from './profile-form.module.css';
import { usePutAvatar } from './use-profile-mutations.ts';

const limits = {
  types: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
  maxBytes: 5_000_000,
  minSidePixels: 96,
  maxCount: 1,
} as const;
const words = { choose: 'Choose a picture', drop: 'or drop or paste it here' };

/** What happened to a picture, in words, and what to do. */
function describe(error: unknown): string {
  if (error instanceof ConnectionLost) return 'The line broke. Send it again.';
  if (!(error instanceof ApiProblem)) return 'It could not be sent. Load the page again.';
  if (error.slug === 'unsupported-image') return 'It cannot be read as a picture. Take another.';
  if (error.slug === 'image-too-large') return 'More than 24 megapixels. Take a smaller one.';
  if (error.slug === 'payload-too-large') return 'Larger than 5 MB. Take a smaller one.';
  if (error.slug === 'overloaded') return 'Very busy right now. Send it again in a moment.';
  return 'It could not be sent. Send it again.';
}

/** The picture of a profile, sent as soon as it is chosen. */
export function AvatarEditor({ creator }: { readonly creator: Creator }) {
  const announcer = useAnnouncer();
  const put = usePutAvatar(creator.creator_id);
  const file = put.variables ?? null;
  const send = (next: File | null) =>
    put.mutate(next, {
      onSuccess: () => announcer.polite(next ? 'Picture saved' : 'Picture removed', 'avatar'),
      onError: (error) => announcer.assertive(describe(error)),
    });
  const onTheWay =
    file && !put.isSuccess && !put.isIdle
      ? [
          {
            id: 'avatar',
            name: file.name,
            state: put.isError ? ('failed' as const) : ('sending' as const),
            ...(put.isError && { error: describe(put.error) }),
          },
        ]
      : [];
  const removeFailed = put.isError && file === null;
  return (
    <div className={styles.picture}>
      <Field
        label="Picture"
        hint="The middle square is shown. Where and when it was taken is removed."
        error={removeFailed ? 'The picture is still there. Press again.' : undefined}
      >
        {(control) => (
          <FileDrop
            {...control}
            limits={limits}
            words={words}
            pictures={onTheWay}
            onAdd={([first]) => first && send(first)}
            onRemove={() => put.reset()}
            onRetry={() => send(file)}
          />
        )}
      </Field>
      {creator.avatar && (
        <div>
          <Button size="sm" busy={put.isPending && file === null} onClick={() => send(null)}>
            Remove picture
          </Button>
        </div>
      )}
    </div>
  );
}
