/**
 * Every limit of the wire, in one place. A limit is tested at its value and one past it.
 * Units stand last in each name; characters are UTF-16 code units.
 */
export const limits = {
  bodyBytesMax: 16 * 1024,
  jsonDepthMax: 32,
  jsonArrayItemsMax: 100,
  urlBytesMax: 8 * 1024,
  headerBytesMax: 16 * 1024,

  pageMax: 10_000,
  perPageDefault: 24,
  perPageMax: 100,
  cursorLimitDefault: 20,
  cursorLimitMax: 100,
  cursorCharsMax: 512,
  searchCharsMax: 200,

  idempotencyKeyCharsMax: 255,
  quantityMax: 10_000_000,
  quantityPerOrderMax: 10,
  perCustomerLimitDefault: 2,
  perCustomerLimitMax: 100,

  stockCountMax: 10_000_000,
  variantsPerDropMax: 50,
  dropWindowMsMax: 30 * 24 * 60 * 60 * 1000,
  priceMinorMax: 100_000_000,

  titleCharsMax: 120,
  descriptionCharsMax: 4_000,
  categoryCharsMax: 40,
  variantNameCharsMax: 60,
  imagesPerProductMax: 8,
  altCharsMax: 300,

  handleCharsMin: 3,
  handleCharsMax: 30,
  bioCharsMax: 500,
  avatarBytesMax: 5 * 1024 * 1024,
  avatarPixelsMax: 24_000_000,

  nameCharsMax: 80,
  emailCharsMax: 254,
  passwordCharsMin: 8,
  passwordCharsMax: 128,
  sessionsPerUserMax: 50,
  mailTokenCharsMax: 128,
  passkeysPerUserMax: 20,
  passkeyNameCharsMax: 60,
  passkeyIdCharsMax: 1_400,
  passkeyPartCharsMax: 8_000,
  cardDigitsMin: 12,
  cardDigitsMax: 19,

  unreadCountMax: 100,
  remindersPerUserMax: 200,
  pushSubscriptionsPerUserMax: 16,
  pushEndpointCharsMax: 1_024,
  followsHeardLiveMax: 2_000,

  liveDropsPerStreamMax: 50,
  streamsPerUserMax: 5,
  lastEventIdCharsMax: 64,
} as const;
