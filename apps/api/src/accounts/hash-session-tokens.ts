import type { DBAdapter, DBTransactionAdapter, Where } from 'better-auth/adapters';
import { hashSessionToken } from './session-token.ts';

const model = 'session';

/**
 * The account library's database adapter, with session tokens hashed on their way in and in every condition. What was created
 * is handed back with the token that went in, because the cookie is made from it.
 */
export function hashSessionTokens(adapter: DBAdapter): DBAdapter {
  return {
    ...wrap(adapter),
    transaction: (callback) => adapter.transaction((inner) => callback(wrap(inner))),
  };
}

function wrap<Adapter extends DBTransactionAdapter>(adapter: Adapter): Adapter {
  const inWhere = <Input extends { readonly model: string; where?: Where[] | undefined }>(
    input: Input,
  ): Input => {
    if (input.model !== model || !input.where) return input;
    return { ...input, where: input.where.map(hashCondition) };
  };
  return {
    ...adapter,
    create: async (input) => {
      const token: unknown = input.model === model ? Reflect.get(input.data, 'token') : undefined;
      if (typeof token !== 'string') return adapter.create(input);
      const data = { ...input.data, token: hashSessionToken(token) };
      return { ...(await adapter.create({ ...input, data })), token };
    },
    findOne: (input) => adapter.findOne(inWhere(input)),
    findMany: (input) => adapter.findMany(inWhere(input)),
    count: (input) => adapter.count(inWhere(input)),
    update: (input) => adapter.update(inWhere(refuseTokenChange(input))),
    updateMany: (input) => adapter.updateMany(inWhere(refuseTokenChange(input))),
    delete: (input) => adapter.delete(inWhere(input)),
    deleteMany: (input) => adapter.deleteMany(inWhere(input)),
    consumeOne: (input) => adapter.consumeOne(inWhere(input)),
  };
}

function hashCondition(condition: Where): Where {
  if (condition.field !== 'token') return condition;
  const { value } = condition;
  if (typeof value === 'string') return { ...condition, value: hashSessionToken(value) };
  if (Array.isArray(value)) {
    return { ...condition, value: value.map((token) => hashSessionToken(String(token))) };
  }
  throw new TypeError('A condition on a session token is a token or a list of them.');
}

/** A session keeps its token for life: a new one is a new session. */
function refuseTokenChange<Input extends { readonly model: string; update: object }>(
  input: Input,
): Input {
  if (input.model === model && 'token' in input.update) {
    throw new Error('A session token was about to be stored as it is.');
  }
  return input;
}
