/** Where a stream's bytes go: a socket, or a list in a test. */
export interface LiveSink {
  /** Hands bytes over at once and never waits; does nothing after the end. */
  write(bytes: Uint8Array): void;
  /** Bytes handed over that the network has not taken yet. */
  unsentBytes(): number;
  /** Closes after everything handed over is sent. */
  end(): void;
  /** Closes at once. */
  destroy(): void;
  /** Calls back once when the stream is over, whoever ended it. */
  onClose(listener: () => void): void;
}
