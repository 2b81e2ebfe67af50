import type { Writable } from 'node:stream';

/**
 * Lets a command survive the loss of an output stream: a reader that left early (`| head`) has read enough, anything
 * else (a full disk) is told to `lost` once, with the system's code. What the command does beside printing goes on.
 */
export const bearLoss = (stream: Writable, lost: (code: string) => void): void => {
  let told = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (told || error.code === 'EPIPE') return;
    told = true;
    lost(error.code ?? error.message);
  });
};
