/** Values made once and read often. Never the truth: an entry may be gone at any time. */
export interface Cache<Value extends object> {
  /** The value, or undefined when there is none or its time is over. */
  get(key: string): Value | undefined;
  /** Keeps the value for at most `ttlMs`. */
  set(key: string, value: Value, ttlMs: number): void;
  delete(key: string): void;
  clear(): void;
}
