/** Entry of the threads in which `parse-many.ts` parses: no environment, asked by messages only. */
import { parentPort } from 'node:worker_threads';
import { type FileToParse, parseAll } from './parse-many.ts';

parentPort?.on('message', (files: readonly FileToParse[]) => parentPort?.postMessage(parseAll(files)));
parentPort?.postMessage(undefined);
