/** A port with nothing but the given methods: a verb that reaches for more than a test expects fails that test. */
export function only<Port extends object>(methods: Partial<Port>): Port {
  const guarded: Partial<Port> = new Proxy(methods, {
    get(target, name, receiver) {
      if (name in target) return Reflect.get(target, name, receiver);
      throw new Error(`This test gives no "${String(name)}", and the verb asked for it.`);
    },
  });
  return guarded as Port;
}
