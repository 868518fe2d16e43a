import type { Context } from '../shared/context.ts';
import type { UserId } from '../shared/ids.ts';

/** Asks every place to let go of the person. Says which could not; one that fails does not keep the others from it. */
export async function forgetUser(
  { forgetters }: Pick<Context, 'forgetters'>,
  userId: UserId,
): Promise<readonly { readonly name: string; readonly why: unknown }[]> {
  const answers = await Promise.all(
    forgetters.map(async ({ name, forget }) => {
      try {
        const result = await forget(userId);
        return result.ok ? [] : [{ name, why: result.code }];
      } catch (why) {
        return [{ name, why }];
      }
    }),
  );
  return answers.flat();
}
