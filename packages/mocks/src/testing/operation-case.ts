import type { ProblemSlug } from '@livedrops/contract/problems';
import type { World } from '../world/world.ts';

/** One request and what it must give. */
export interface OperationCase {
  /** The status, or the slug of the problem. */
  readonly gives: number | ProblemSlug;
  readonly as?: 'shopper' | 'creator' | 'nobody';
  readonly path?: string;
  readonly body?: unknown;
  /** Sent as it is in place of a JSON body. */
  readonly file?: Uint8Array<ArrayBuffer>;
  readonly headers?: Record<string, string>;
  readonly arrange?: (world: World) => void;
}
