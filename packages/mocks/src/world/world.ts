import type { OperationId } from '@livedrops/contract/endpoints';
import type { ProblemSlug } from '@livedrops/contract/problems';
import type { CreatorSummary, LiveEvent, Order, Picture } from './wire.ts';
import type { WorldAccess } from './world-access.ts';
import type { WorldInbox } from './world-inbox.ts';

export interface WorldVariant {
  readonly variantId: string;
  readonly name: string;
  stockCount: number;
  held: number;
  sold: number;
}

export interface WorldDrop {
  readonly dropId: string;
  readonly productId: string;
  readonly creatorId: string;
  readonly priceMinor: number;
  readonly createdAt: number;
  readonly variants: WorldVariant[];
  startAt: number;
  endAt: number;
  cancelledAt: number | null;
  soldOutAt: number | null;
  perCustomerLimit: number;
  draft: boolean;
  version: number;
  stockSeq: number;
  /** When each of the last units was confirmed, for the pace line. */
  soldAt: number[];
  /** The next free number of the edition. */
  nextUnit: number;
  /** The start that was reminded of last. */
  remindedOfAt: number | null;
  /** Which announcements went out already. */
  readonly announced: Set<'drop.started' | 'drop.ended' | 'stock.low'>;
}

export interface WorldProduct {
  readonly productId: string;
  readonly creatorId: string;
  readonly createdAt: number;
  title: string;
  description: string;
  category: string;
  priceMinor: number;
  images: Picture[];
  hue: number;
  version: number;
}

export interface WorldUser {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly role: 'user' | 'creator';
}

export interface WorldOrder {
  readonly orderId: string;
  readonly userId: string;
  readonly dropId: string;
  readonly variantId: string;
  readonly quantity: number;
  readonly idempotencyKey: string;
  /** Equal for equal bodies: the same key with another body is refused. */
  readonly fingerprint: string;
  readonly createdAt: number;
  status: Order['status'];
  failureReason: Order['failure_reason'];
  holdExpiresAt: number;
  extended: boolean;
  payment: Order['payment'];
  unitNumbers: number[];
  timeline: Order['timeline'];
  /** An answer of the payment provider that is still on its way. */
  pendingAnswer: { readonly dueAt: number; readonly approved: boolean } | null;
}

export interface WorldFollow {
  readonly followerId: string;
  readonly creatorId: string;
  readonly followedAt: number;
}

export interface WorldReminder {
  readonly userId: string;
  readonly dropId: string;
  readonly askedAt: number;
}

/** What goes wrong between the screens and the world. */
export interface Trouble {
  /** Every answer waits this long; `forever` never answers. */
  latency: number | 'forever';
  /** `offline`: no connection. `error`: every request answers 500. */
  fault: 'none' | 'offline' | 'error';
  /** Between these instants streams break and none can be opened. */
  streamCut: { readonly fromAt: number; readonly untilAt: number } | null;
  /** Operations that answer with this problem, as many times as told. */
  readonly refusals: Map<OperationId, { readonly slug: ProblemSlug; times: number }>;
}

export interface WorldEvent {
  readonly event: LiveEvent;
  /** The only user who hears of it, or null for everybody. */
  readonly userId: string | null;
}

/** Something that happens by itself in a scenario; called often while anybody listens. */
export type WorldActor = (world: World) => void;

/** A small LiveDrops in memory, as one browser sees it. */
export interface World {
  /** Epoch ms. */
  readonly now: () => number;
  readonly holdTtlMs: number;
  readonly creators: Map<string, CreatorSummary>;
  readonly bios: Map<string, string>;
  readonly products: Map<string, WorldProduct>;
  readonly drops: Map<string, WorldDrop>;
  readonly users: Map<string, WorldUser>;
  readonly orders: Map<string, WorldOrder>;
  /** Follower, creator, and since when, the earliest first. */
  readonly follows: WorldFollow[];
  /** Who asked to be told of a drop. */
  readonly reminders: WorldReminder[];
  readonly inbox: WorldInbox;
  /** The key that push messages are signed with; null: the shop sends none. */
  pushKey: string | null;
  readonly access: WorldAccess;
  /** Who is signed in in this browser. */
  sessionUserId: string | null;
  seq: number;
  readonly log: WorldEvent[];
  readonly listeners: Set<(event: WorldEvent) => void>;
  readonly actors: WorldActor[];
  readonly trouble: Trouble;
}

/** The thing by its id; a world that does not hold what it refers to is broken. */
export function mustHave<Value>(values: Map<string, Value>, id: string): Value {
  const value = values.get(id);
  if (!value) throw new Error(`The mocked world has nothing under ${id}.`);
  return value;
}
