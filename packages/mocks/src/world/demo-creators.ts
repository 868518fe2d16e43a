/** Creators of the demo world: name, handle and the hue of their avatar. */
export const demoCreators = [
  { name: 'Studio Ondo', handle: 'ondo', hue: 38 },
  { name: 'Harbour Kiosk', handle: 'harbour-kiosk', hue: 158 },
  { name: 'Keyorder', handle: 'keyorder', hue: 94 },
  { name: 'Atelier Brume', handle: 'brume', hue: 296 },
  { name: 'Tumble Works', handle: 'tumble', hue: 20 },
  { name: 'Wick & Lathe', handle: 'wick-and-lathe', hue: 330 },
  { name: 'Low Room Audio', handle: 'low-room', hue: 264 },
  { name: 'Paper Ferry', handle: 'paper-ferry', hue: 148 },
  { name: 'Nettle & Loop', handle: 'nettle', hue: 276 },
  { name: 'Slow Acre', handle: 'slow-acre', hue: 182 },
  { name: 'Kestrel Row', handle: 'kestrel', hue: 350 },
] as const;

export type DemoCreatorName = (typeof demoCreators)[number]['name'];
