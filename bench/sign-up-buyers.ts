/** Makes `count` accounts over HTTP, eight at a time, and answers with their session cookies. */
export async function signUpBuyers(
  origin: string,
  count: number,
  basePath = '',
): Promise<string[]> {
  const cookies: string[] = [];
  const run = Date.now().toString(36);
  const signUp = async (index: number) => {
    const answer = await fetch(`${origin}${basePath}/auth/sign-up/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin },
      body: JSON.stringify({
        name: `Buyer ${index}`,
        email: `buyer-${run}-${index}@bench.example`,
        password: 'a long enough password',
      }),
    });
    const cookie = answer.headers.getSetCookie()[0]?.split(';', 1)[0];
    if (answer.status !== 200 || !cookie)
      throw new Error(`Sign-up answered ${answer.status}: ${await answer.text()}`);
    return cookie;
  };
  for (let from = 0; from < count; from += 8) {
    const batch = Array.from({ length: Math.min(8, count - from) }, (_, index) =>
      signUp(from + index),
    );
    cookies.push(...(await Promise.all(batch)));
  }
  return cookies;
}
