/** Entry of the child process in which logos are decoded: no environment, asked by messages only, may be killed. */
import { renderLogo } from '#images/logo.ts';
import { type LogoMessage, type LogoRequest, TOO_LARGE } from './logo-process.ts';

/** Bytes of memory of the whole process, of which Node and libvips take some 100 MB themselves. */
const MAX_MEMORY = 400_000_000;
/** Milliseconds. The decoder works on another thread, so this one is free to look. */
const LOOK_EVERY = 20;

function say(message: LogoMessage): void {
  process.send?.(message);
}

async function draw({ bytes, format }: LogoRequest): Promise<void> {
  say({ result: await renderLogo(bytes, format) });
}

setInterval(() => {
  if (process.memoryUsage.rss() > MAX_MEMORY) process.exit(TOO_LARGE);
}, LOOK_EVERY).unref();
process.on('message', (request: LogoRequest) => void draw(request));
process.on('disconnect', () => process.exit());
say({ ready: true });
