import { Countdown, type SpokenThresholdMs, type Ticker } from '../countdown/index.ts';
import { EditionCell } from '../edition-stamp/index.ts';
import { HoldCard } from '../hold-card/index.ts';
import { Message } from '../message/index.ts';
import styles from './buy-area-lead.module.css';
import type { BuyAreaLead } from './buy-area-view.ts';

interface LeadProps {
  /** The button is described by it. */
  readonly id: string;
  readonly lead: BuyAreaLead;
  readonly ticker: Ticker;
  readonly onThreshold: ((thresholdMs: SpokenThresholdMs) => void) | undefined;
}

/** What stands above the button: a figure, a message, the running hold, or the reader's own unit. */
export function Lead({ id, ...shown }: LeadProps) {
  return (
    <div id={id}>
      <LeadOfKind {...shown} />
    </div>
  );
}

function LeadOfKind({ lead, ticker, onThreshold }: Omit<LeadProps, 'id'>) {
  switch (lead.kind) {
    case 'hold':
      return (
        <HoldCard
          hold={lead.hold}
          ticker={ticker}
          title={lead.title}
          detail={lead.detail}
          ending={lead.ending}
          onThreshold={onThreshold}
        />
      );
    case 'message':
      return (
        <Message tone={lead.tone} icon={lead.icon} title={lead.title}>
          {lead.detail}
        </Message>
      );
    case 'own':
      return (
        <div className={styles.own}>
          <EditionCell aria-hidden="true">{lead.cell}</EditionCell>
          <p>
            <b>{lead.title}</b> <span>{lead.detail}</span>
          </p>
        </div>
      );
    case 'figure':
      return (
        <div className={styles.figure}>
          {typeof lead.figure === 'string' ? (
            <span className={styles.number}>{lead.figure}</span>
          ) : (
            <Countdown
              remaining={{ targetAt: lead.figure.targetAt, ticker }}
              label="Opens in"
              size="hero"
              onThreshold={onThreshold}
            />
          )}
          <p>
            <b>{lead.title}</b> <span>{lead.detail}</span>
          </p>
        </div>
      );
    default:
      return lead satisfies never;
  }
}
