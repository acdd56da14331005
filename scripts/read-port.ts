import { PlainError } from './plain-error.ts';

const HIGHEST = 65_535;

/**
 * The port that the environment asks for.
 * @returns null where PORT is not set, or empty
 * @throws PlainError where it is no port
 */
export function readPort({ PORT }: NodeJS.ProcessEnv): number | null {
  if (PORT === undefined || PORT.trim() === '') return null;
  const port = Number(PORT);
  if (!Number.isInteger(port) || port < 0 || port > HIGHEST)
    throw new PlainError(`PORT is «${PORT}»; expected a number from 0 to ${HIGHEST}, as in PORT=8080.`);
  return port;
}
