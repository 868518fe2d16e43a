import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: [
    'something changed that is seen and not heard: stock falls, results are in, a hold ends.',
    'many changes come at once and one sentence should be left of them: give it a topic.',
  ],
  avoid: [
    'focus moves to what changed; it is read by that.',
    'a Message appears after a press; give it role="alert" and say it only once.',
    'a clock runs; its milestones are enough, not each second.',
  ],
  pairs: [
    {
      do: 'Say the fact: 20 of 120 left.',
      dont: 'Say "stock updated".',
      because: 'The listener has to go and look otherwise.',
    },
    {
      do: 'Keep assertive for holds and payments.',
      dont: 'Interrupt for news.',
      because: 'It cuts off the sentence that is being read.',
    },
    {
      do: 'Put AnnouncerRegions once, at the root.',
      dont: 'Make a region with each message.',
      because: 'A region that comes with its words is not read by all.',
    },
  ],
  keyboard: [],
  announces:
    'Polite: at most one message in five seconds for each topic, the latest. Assertive: at once.',
  changes: [{ on: '2026-11-22', what: 'First version: two regions and topics.' }],
};
