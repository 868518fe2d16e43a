import type { Clock } from '@livedrops/core/ports/clock';
import type { ChargeRequest } from '@livedrops/core/ports/payment-provider';
import { brandId, type OrderId, type PaymentId } from '@livedrops/core/shared/ids';
import type { Money } from '@livedrops/core/shared/money';
import Database from 'better-sqlite3';

type ChargeState = 'pending' | 'approved' | 'declined' | 'refunded';

/** What the bank knows of one payment. Order and amount are null for one that was called off before it was asked for. */
export interface RecordedCharge {
  readonly paymentId: PaymentId;
  readonly orderId: OrderId | null;
  readonly amount: Money | null;
  readonly state: ChargeState;
  readonly declineCode: string | null;
  /** When a pending charge will be approved; null: never. */
  readonly answerAt: number | null;
}

/** How the bank will answer a charge. */
export type ChargePlan =
  | { readonly state: 'approved' }
  | { readonly state: 'declined'; readonly declineCode: string }
  | { readonly state: 'pending'; readonly answerAt: number | null };

/** The decline codes of charges that were called off, not answered. */
const calledOff: ReadonlySet<string> = new Set(['not_charged', 'no_answer']);

const schema = `
  CREATE TABLE IF NOT EXISTS charges (
    payment_id TEXT PRIMARY KEY,
    order_id TEXT,
    amount_minor INTEGER CHECK (amount_minor >= 0),
    currency TEXT,
    card_last4 TEXT,
    asked_at INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('pending', 'approved', 'declined', 'refunded')),
    decline_code TEXT,
    answer_at INTEGER,
    CHECK ((state = 'declined') = (decline_code IS NOT NULL))
  ) STRICT;
  CREATE INDEX IF NOT EXISTS charges_by_order ON charges (order_id, card_last4);
`;

const columns = `payment_id AS paymentId, order_id AS orderId, amount_minor AS amountMinor, currency, state,
  decline_code AS declineCode, answer_at AS answerAt`;

interface Row {
  readonly paymentId: string;
  readonly orderId: string | null;
  readonly amountMinor: number | null;
  readonly currency: string | null;
  readonly state: ChargeState;
  readonly declineCode: string | null;
  readonly answerAt: number | null;
}

/** The books of the test payment provider, in a file of its own: they outlive a crash of ours, as a real bank's would. */
export class TestBank {
  readonly #db: Database.Database;
  readonly #clock: Clock;
  readonly #insert;
  readonly #answer;
  readonly #select;
  readonly #decline;
  readonly #refund;
  readonly #countDeclines;

  constructor(path: string, clock: Clock) {
    this.#clock = clock;
    this.#db = new Database(path);
    this.#db.pragma('journal_mode = WAL');
    // A kill of the process loses nothing at NORMAL; a power cut would take the bank's last moments, which no test judges.
    this.#db.pragma('synchronous = NORMAL');
    this.#db.exec(schema);
    this.#insert = this.#db.prepare(
      `INSERT INTO charges (payment_id, order_id, amount_minor, currency, card_last4, asked_at, state, decline_code, answer_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (payment_id) DO NOTHING`,
    );
    this.#answer = this.#db.prepare(
      `UPDATE charges SET state = 'approved' WHERE payment_id = ? AND state = 'pending' AND answer_at <= ?`,
    );
    this.#select = this.#db.prepare<[string], Row>(
      `SELECT ${columns} FROM charges WHERE payment_id = ?`,
    );
    this.#decline = this.#db.prepare(
      `UPDATE charges SET state = 'declined', decline_code = ? WHERE payment_id = ? AND state = 'pending'`,
    );
    this.#refund = this.#db.prepare(
      `UPDATE charges SET state = 'refunded' WHERE payment_id = ? AND state = 'approved'`,
    );
    this.#countDeclines = this.#db
      .prepare<[string, string], number>(
        `SELECT count(*) FROM charges WHERE order_id = ? AND card_last4 = ? AND state = 'declined'`,
      )
      .pluck();
  }

  /** Books the charge unless its id is known; the first asking decides what every later one is answered. */
  ask(request: ChargeRequest, plan: ChargePlan): { readonly isNew: boolean } {
    const { paymentId, orderId, amount, cardNumber } = request;
    const { changes } = this.#insert.run(
      paymentId,
      orderId,
      amount.amountMinor,
      amount.currency,
      cardNumber.slice(-4),
      this.#clock.now(),
      plan.state,
      plan.state === 'declined' ? plan.declineCode : null,
      plan.state === 'pending' ? plan.answerAt : null,
    );
    return { isNew: changes === 1 };
  }

  /** The charge as it stands at `at`. An answer that has been given once stays, also when the clock goes back. */
  read(paymentId: PaymentId, at: number = this.#clock.now()): RecordedCharge | null {
    const row = this.#select.get(paymentId);
    if (!row) return null;
    const due = row.state === 'pending' && row.answerAt !== null && row.answerAt <= at;
    const answered = due && this.#answer.run(paymentId, at).changes === 1;
    return toCharge(answered ? { ...row, state: 'approved' } : row);
  }

  /** Declines a charge that is pending or was never asked for; later asking finds it declined. */
  callOff(paymentId: PaymentId): 'called_off' | 'too_late' {
    const { changes } = this.#insert.run(
      paymentId,
      null,
      null,
      null,
      null,
      this.#clock.now(),
      'declined',
      'not_charged',
      null,
    );
    if (changes === 1) return 'called_off';
    const silent = this.read(paymentId)?.state === 'pending';
    if (silent) this.#decline.run('no_answer', paymentId);
    return calledOff.has(this.read(paymentId)?.declineCode ?? '') ? 'called_off' : 'too_late';
  }

  /** Gives an approved charge back, once. */
  refund(paymentId: PaymentId): 'refunded' | 'nothing_taken' {
    this.#refund.run(paymentId);
    return this.read(paymentId)?.state === 'refunded' ? 'refunded' : 'nothing_taken';
  }

  declinesOf(orderId: OrderId, cardLast4: string): number {
    return this.#countDeclines.get(orderId, cardLast4) ?? 0;
  }

  list(): readonly RecordedCharge[] {
    const rows = this.#db.prepare<[], Row>(
      `SELECT ${columns} FROM charges ORDER BY asked_at, payment_id`,
    );
    return rows.all().map(toCharge);
  }

  close(): void {
    this.#db.close();
  }
}

function toCharge(row: Row): RecordedCharge {
  const { amountMinor, currency } = row;
  return {
    paymentId: brandId(row.paymentId),
    orderId: row.orderId === null ? null : brandId(row.orderId),
    amount: amountMinor === null || currency === null ? null : { amountMinor, currency },
    state: row.state,
    declineCode: row.declineCode,
    answerAt: row.answerAt,
  };
}
