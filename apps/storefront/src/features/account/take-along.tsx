import { readAnswer } from '@livedrops/client/read-answer';
import { useAnnouncer } from '@livedrops/ui/announcer';
import { Button } from '@livedrops/ui/button';
import { Icon } from '@livedrops/ui/icon';
import { Message } from '@livedrops/ui/message';
import { Surface } from '@livedrops/ui/surface';
import { useMutation } from '@tanstack/react-query';
import { useApi } from '../../shared/api/api.ts';
import styles from './leaving.module.css';
import { saveFile } from './save-file.ts';

/** Everything the shop keeps of somebody, as a file of theirs. */
export function TakeAlong() {
  const api = useApi();
  const announcer = useAnnouncer();
  const take = useMutation({
    mutationFn: () => readAnswer(api.GET('/account/export')),
    onSuccess(kept) {
      saveFile('livedrops-export.json', JSON.stringify(kept, null, 2));
      announcer.polite('The file is saved', 'export');
    },
    onError: () => announcer.assertive('Your data could not be read. Press again.'),
  });
  return (
    <Surface heading="Your data">
      <div className={styles.part}>
        <p>
          Your account, orders, follows and settings, as the shop keeps them. One JSON file, without
          your password.
        </p>
        {take.isError && (
          <Message tone="error" icon="warning-circle" title="Your data could not be read">
            Nothing is lost. Press again.
          </Message>
        )}
        <div className={styles.actions}>
          <Button busy={take.isPending} onClick={() => take.mutate()}>
            <Icon name="download-simple" /> Save your data
          </Button>
          {take.isSuccess && <p className={styles.done}>Saved to your downloads</p>}
        </div>
      </div>
    </Surface>
  );
}
