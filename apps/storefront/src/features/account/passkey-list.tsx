import { Button } from '@livedrops/ui/button';
import { Icon } from '@livedrops/ui/icon';
import { Surface } from '@livedrops/ui/surface';
import { useState } from 'react';
import { useNow } from '../../shared/clock/page-clock.ts';
import { usePasskeyDevice } from '../../shared/passkeys/passkey-device.ts';
import styles from './access.module.css';
import { AddPasskeyForm } from './add-passkey-form.tsx';
import { PasskeyRow } from './passkey-row.tsx';
import { UnreadPart } from './unread-part.tsx';
import { usePasskeys } from './use-passkeys.ts';

const minuteMs = 60_000;

/** The keys that sign in without the password. */
export function PasskeyList() {
  const query = usePasskeys();
  const device = usePasskeyDevice();
  const nowAt = useNow(minuteMs);
  const [isAdding, setIsAdding] = useState(false);
  const items = query.data?.items;
  return (
    <Surface heading="Passkeys">
      <div className={styles.part}>
        {items === undefined ? (
          <UnreadPart query={query} />
        ) : (
          <>
            {items.length === 0 && (
              <p>
                Sign in with your finger, your face or the code of your device. Nothing is typed.
              </p>
            )}
            {items.length > 0 && (
              <ul className={styles.sessions} aria-label="Passkeys">
                {items.map((passkey) => (
                  <PasskeyRow key={passkey.passkey_id} passkey={passkey} nowAt={nowAt} />
                ))}
              </ul>
            )}
          </>
        )}
        {isAdding && (
          <AddPasskeyForm onDone={() => setIsAdding(false)} onCancel={() => setIsAdding(false)} />
        )}
        {!isAdding && device.isSupported() && (
          <div className={styles.actions}>
            <Button onClick={() => setIsAdding(true)}>
              <Icon name="plus" /> Add a passkey
            </Button>
          </div>
        )}
        {!device.isSupported() && <p>This browser cannot make passkeys.</p>}
      </div>
    </Surface>
  );
}
