// What the bots have in common, whatever library they are made with.

const STRING = 3;
const INTEGER = 4;
const USER = 6;

export const commands = [
  { name: 'ping', description: 'Is anybody there?' },
  {
    name: 'feel',
    description: 'Say how you feel',
    options: [
      { type: STRING, name: 'mood', description: 'A mood', required: true, autocomplete: true },
      { type: INTEGER, name: 'intensity', description: 'How strong', minValue: 1, maxValue: 5 }
    ]
  },
  { name: 'open', description: 'A button and a select' },
  { name: 'write', description: 'A form' },
  { name: 'slow', description: 'Takes its time' },
  { name: 'late', description: 'Says one thing after another' },
  { name: 'letter', description: 'A direct message' },
  { name: 'file', description: 'A file' },
  { name: 'promote', description: 'Makes somebody a moderator', options: [who()] },
  { name: 'quiet', description: 'Silences somebody for a while', options: [who()] },
  {
    name: 'talk',
    description: 'Begins a thread',
    options: [{ type: STRING, name: 'about', description: 'Its name', required: true }]
  },
  { name: 'cheer', description: 'Reacts to its own words' },
  { name: 'errands', description: 'Manages the server', options: [who()] },
  { name: 'resumed', description: 'How often a connection was taken up again' }
].map(command => ({ type: 1, ...command }));

export const TEN_MINUTES = 10 * 60 * 1000;

function who() {
  return { type: USER, name: 'who', description: 'Whom', required: true };
}

// The smallest picture there is, a grey dot.
export const DOT = 'data:image/png;base64,'
  + 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';

export function choices(typed) {
  return ['calm', 'cautious', 'happy'].filter(mood => mood.startsWith(typed)).map(mood => ({ name: mood, value: mood }));
}

export function greeting(heard, from) {
  return heard === 'good morning' ? `Good morning, ${from}` : '';
}

// What went wrong, for the reply; nothing if all went well.
export async function failing(work) {
  try {
    await work;
    return '';
  } catch (error) {
    return String(error.stack).slice(0, 1900);
  }
}

// Whoever started this process holds its standard input open.
export async function untilStandardInputEnds() {
  for await (const _ of process.stdin);
}
