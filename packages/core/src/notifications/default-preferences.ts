import type { NotificationPreferences } from './notification.ts';

const everywhere = { inbox: true, live: true, push: true, mail: true };
const buzz = { inbox: true, live: true, push: true, mail: false };
const onScreen = { inbox: true, live: true, push: false, mail: false };

/**
 * What holds until a reader says otherwise: a phone buzzes for what cannot wait, a mail comes for what somebody will want
 * to find again, and how a drop sells is told to those who are looking.
 */
export const defaultPreferences: NotificationPreferences = {
  channels: {
    'drop.scheduled': onScreen,
    'drop.reminder': buzz,
    'drop.started': buzz,
    'drop.rescheduled': everywhere,
    'drop.cancelled': everywhere,
    'stock.low': onScreen,
    'drop.soldout': onScreen,
    'drop.restocked': buzz,
    'order.confirmed': everywhere,
    'order.payment_declined': everywhere,
    'order.expired': buzz,
    'order.refunded': everywhere,
  },
  quietHours: null,
};
