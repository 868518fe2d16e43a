/**
 * No whole answer came: whether the server did anything is not known. `timeout`: the deadline passed. `network`: the
 * connection failed or broke off.
 */
export class ConnectionLost extends Error {
  override readonly name = 'ConnectionLost';
  readonly reason: 'timeout' | 'network';

  constructor(reason: 'timeout' | 'network', cause: unknown) {
    super(
      reason === 'timeout'
        ? 'The server did not answer in time. Whether the request was carried out is not known.'
        : 'The connection was lost. Whether the request was carried out is not known.',
      { cause },
    );
    this.reason = reason;
  }
}
