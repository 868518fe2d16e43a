import { useState } from 'react';
import preview from '../../../../.storybook/preview.tsx';
import { Button } from '../button/index.ts';
import { LiveBadge } from '../live-badge/index.ts';
import { Skeleton } from '../skeleton/index.ts';
import type { Token } from '../tokens/all-tokens.ts';
import { UnitMark } from '../unit-mark/index.ts';
import { customProperties } from './custom-properties.ts';
import styles from './motion.module.css';
import { FoundationPage, FoundationSection } from './page.tsx';
import { TokenRows } from './token-rows.tsx';

const meta = preview.meta({ title: 'Foundations/Motion', tags: ['!autodocs'] });

/** The curve of an easing: time to the right, way upwards. */
function Curve({ points }: { readonly points: readonly number[] }) {
  const [x1 = 0, y1 = 0, x2 = 1, y2 = 1] = points.map((point) => point * 100);
  return (
    <svg className={styles.curve} viewBox="-4 -4 108 108" aria-hidden="true">
      <path d="M0 100H100M0 100V0" />
      <path d={`M0 100C${x1} ${100 - y1} ${x2} ${100 - y2} 100 0`} />
    </svg>
  );
}

const showDuration = (duration: string) => (
  <span className={styles.track} style={customProperties({ '--shown-duration': duration })}>
    <i />
  </span>
);

const showCurve = (_: string, { value }: Token) => <Curve points={value as readonly number[]} />;

const showWait = (delay: string) => (
  <span className={styles.wait} style={customProperties({ '--shown-duration': delay })} />
);

function HowLong() {
  const [there, setThere] = useState(false);
  return (
    <div className={styles.stage} data-there={there}>
      <div>
        <Button size="sm" onClick={() => setThere((was) => !was)}>
          {there ? 'Move back' : 'Move'}
        </Button>
      </div>
      <TokenRows group="duration" show={showDuration} />
    </div>
  );
}

function Motion() {
  return (
    <FoundationPage
      title="Motion"
      lead="Movement says what happened: a unit went, a sheet came. It answers a touch within 120 to 320 ms and stops. Nothing flashes three times a second."
    >
      <FoundationSection title="How long">
        <HowLong />
      </FoundationSection>
      <FoundationSection title="How it starts and ends">
        <TokenRows group="ease" show={showCurve} />
      </FoundationSection>
      <FoundationSection
        title="Waiting"
        lead="What is over before it can be read is not shown. A skeleton has the size of what comes; after a second it becomes a sentence."
      >
        <TokenRows group="delay" show={showWait} />
      </FoundationSection>
      <FoundationSection
        title="What loops"
        lead="Three things, and each only as long as it is true: it sells now, work is under way, something is loading."
      >
        <div className={styles.loops}>
          <LiveBadge />
          <UnitMark />
          <Skeleton className={styles.loading} />
        </div>
      </FoundationSection>
      <FoundationSection
        title="Less motion"
        lead="A wish for less motion, of the system or made here, outranks every piece: movement becomes a change. Choose “reduced” in the toolbar and press Move again. No confetti, ever."
      />
    </FoundationPage>
  );
}

export const Playground = meta.story({ render: () => <Motion />, globals: { motion: 'system' } });

export const Dark = meta.story({
  render: () => <Motion />,
  globals: { theme: 'dark', motion: 'reduced' },
});
