import type { NotificationKind } from '@livedrops/core/notifications/notification';

/** What a sentence of a mail can be made of. */
export interface News {
  readonly title: string;
  readonly creator: string;
  readonly facts: Readonly<Record<string, unknown>>;
  /** IANA name; instants are said in it. */
  readonly timeZone: string;
}

export interface Said {
  readonly subject: string;
  /** Money first where money moved. */
  readonly text: string;
  /** What the link to the drop or order says. */
  readonly link: string;
}

interface MoneyFact {
  readonly amount: number;
  readonly currency: string;
}

/** The figures of a kind, as `toInboxEntry` has written them. */
const speakOf = ({ facts, timeZone }: News) => {
  const when = (name: string) =>
    new Intl.DateTimeFormat('en-GB', {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      hour: '2-digit',
      minute: '2-digit',
      timeZoneName: 'short',
      timeZone,
    }).format(new Date(String(facts[name])));
  const units = (name: string) => {
    const count = Number(facts[name]);
    return `${count.toLocaleString('en-GB')} ${count === 1 ? 'unit' : 'units'}`;
  };
  const paid = () => {
    const { amount, currency } = facts['paid'] as MoneyFact;
    const format = new Intl.NumberFormat('en-GB', { style: 'currency', currency });
    return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
  };
  const number = () => {
    const { unit_no, stock_count } = facts;
    return typeof unit_no === 'number'
      ? ` Number ${unit_no} of ${String(stock_count)} is yours.`
      : '';
  };
  return { when, units, paid, number };
};

type Speech = News & ReturnType<typeof speakOf>;

const drop = 'See the drop';
const order = 'See the order';

const sentences: Readonly<Record<NotificationKind, (news: Speech) => Said>> = {
  'drop.scheduled': ({ title, creator, when }) => ({
    subject: `${title} is announced`,
    text: `${creator} has announced ${title}. It opens on ${when('start_time')}.`,
    link: drop,
  }),
  'drop.reminder': ({ title, creator, when }) => ({
    subject: `${title} opens soon`,
    text: `${title} by ${creator} opens on ${when('start_time')}. You asked to be told.`,
    link: drop,
  }),
  'drop.started': ({ title, creator, units }) => ({
    subject: `${title} is live`,
    text: `${title} by ${creator} is live with ${units('stock_count')}.`,
    link: drop,
  }),
  'drop.rescheduled': ({ title, creator, when }) => ({
    subject: `${title} was moved`,
    text: `${creator} has moved ${title}. It opens on ${when('start_time')}.`,
    link: drop,
  }),
  'drop.cancelled': ({ title, creator }) => ({
    subject: `${title} was called off`,
    text: `${creator} has called off ${title}.`,
    link: drop,
  }),
  'stock.low': ({ title, creator, units }) => ({
    subject: `${title}: ${units('remaining')} left`,
    text: `${title} by ${creator} has ${units('remaining')} left.`,
    link: drop,
  }),
  'drop.soldout': ({ title, creator }) => ({
    subject: `${title} is sold out`,
    text: `${title} by ${creator} is sold out.`,
    link: drop,
  }),
  'drop.restocked': ({ title, creator, units }) => ({
    subject: `${title} is back`,
    text: `${units('remaining')} of ${title} by ${creator} came back.`,
    link: drop,
  }),
  'order.confirmed': ({ title, creator, paid, number }) => ({
    subject: `Paid: ${title}`,
    text: `${paid()} was taken from your card for ${title} by ${creator}.${number()}`,
    link: order,
  }),
  'order.payment_declined': ({ title, creator, when }) => ({
    subject: `Nothing was taken for ${title}`,
    text: `Nothing was taken: your card said no to ${title} by ${creator}. It is held for you until ${when('hold_expires_at')}, and you can pay with another card until then.`,
    link: order,
  }),
  'order.expired': ({ title, creator }) => ({
    subject: `Your hold on ${title} ended`,
    text: `Nothing was taken. The time to pay for ${title} by ${creator} ran out, and the hold has ended.`,
    link: order,
  }),
  'order.refunded': ({ title, creator, paid }) => ({
    subject: `Refund for ${title}`,
    text: `${paid()} went back to your card for ${title} by ${creator}.`,
    link: order,
  }),
};

/** One fact in the plain words of a mail. */
export function sayNews(kind: NotificationKind, news: News): Said {
  return sentences[kind]({ ...news, ...speakOf(news) });
}

/** The kind as the page that ends its mails names it: "mails when …". */
export const kindNames: Readonly<Record<NotificationKind, string>> = {
  'drop.scheduled': 'a drop is announced',
  'drop.reminder': 'a drop that you asked for opens soon',
  'drop.started': 'a drop goes live',
  'drop.rescheduled': 'a drop is moved',
  'drop.cancelled': 'a drop is called off',
  'stock.low': 'a drop has few units left',
  'drop.soldout': 'a drop is sold out',
  'drop.restocked': 'units of a drop come back',
  'order.confirmed': 'an order is paid',
  'order.payment_declined': 'your card said no',
  'order.expired': 'a hold ends',
  'order.refunded': 'money goes back to your card',
};
