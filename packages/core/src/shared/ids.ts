declare const brand: unique symbol;

/** A string that has been checked to name one kind of thing; the brand exists only for the compiler. */
export type Branded<Name extends string> = string & { readonly [brand]: Name };

export type UserId = Branded<'UserId'>;
/** A creator is a user with a public profile: the ids are the same. */
export type CreatorId = Branded<'CreatorId'>;
export type ProductId = Branded<'ProductId'>;
export type DropId = Branded<'DropId'>;
export type VariantId = Branded<'VariantId'>;
export type OrderId = Branded<'OrderId'>;
export type PaymentId = Branded<'PaymentId'>;
export type EventId = Branded<'EventId'>;
/** The id of the event that a notification tells of. */
export type NotificationId = EventId;
export type SessionId = Branded<'SessionId'>;
export type PasskeyId = Branded<'PasskeyId'>;
export type SubscriptionId = Branded<'SubscriptionId'>;
export type DeliveryId = Branded<'DeliveryId'>;

/**
 * The one place where a plain string becomes an id.
 * Guarantee: callers pass a string that a schema, a database column or `Ids` has produced for that kind.
 */
export function brandId<Id extends Branded<string>>(text: string): Id {
  return text as Id;
}
