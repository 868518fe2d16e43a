import { ButtonLink } from '@livedrops/ui/button';
import { Heading } from '@livedrops/ui/heading';
import { SegmentedControl } from '@livedrops/ui/segmented-control';
import { Surface } from '@livedrops/ui/surface';
import { type ReactNode, useState } from 'react';
import type { QuietHours } from '../../shared/api/wire.ts';
import { paths } from '../../shared/paths.ts';
import { type PushState, usePushHere } from '../../shared/push/use-push-here.ts';
import { CreatorTable } from './creator-table.tsx';
import { KindTable } from './kind-table.tsx';
import styles from './settings.module.css';
import { usePreferences } from './use-preferences.ts';

/** The settings that one changes while reading the inbox; the others are one press away. */
export function WhatReachesYou() {
  const [by, setBy] = useState<'creator' | 'kind'>('creator');
  const { shown } = usePreferences();
  const { state: push } = usePushHere();
  return (
    <section aria-labelledby="reach">
      <Heading id="reach" level={2} className={styles.reach}>
        What reaches you
      </Heading>
      <Surface>
        <SegmentedControl
          className={styles.by}
          label="Set by"
          value={by}
          onChange={setBy}
          segments={[
            { value: 'creator', label: 'By creator' },
            { value: 'kind', label: 'By kind of news' },
          ]}
        />
        {by === 'creator' ? <CreatorTable /> : <KindTable />}
        {shown && <Line id="quiet-hours" {...sayQuiet(shown.quiet_hours)} />}
        {push && push !== 'none' && <Line id="push" {...sayPush(push)} />}
      </Surface>
    </section>
  );
}

interface LineWords {
  readonly name: string;
  readonly detail: string;
}

/** `Lisbon time` */
const sayZone = (zone: string) => `${zone.split('/').at(-1)?.replaceAll('_', ' ')} time`;

function sayQuiet(hours: QuietHours | null): LineWords {
  if (!hours) return { name: 'No quiet hours', detail: 'Push and e-mail come at any time.' };
  return {
    name: `Quiet from ${hours.start} to ${hours.end}`,
    detail: `${sayZone(hours.time_zone)}. Your orders still come through.`,
  };
}

function sayPush(state: PushState): LineWords {
  if (state === 'on') {
    return { name: 'Push is on in this browser', detail: 'Also while LiveDrops is closed.' };
  }
  return { name: 'Push is off in this browser', detail: 'News waits until you open LiveDrops.' };
}

function Line({ id, name, detail }: LineWords & { readonly id: string }): ReactNode {
  return (
    <div className={styles.line}>
      <p>
        <b>{name}</b>
        <small>{detail}</small>
      </p>
      <ButtonLink href={`${paths.notificationSettings}#${id}`} aria-label={`Change: ${name}`}>
        Change
      </ButtonLink>
    </div>
  );
}
