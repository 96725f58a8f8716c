import { ErrorWithRemedy } from '../../domain/errorWithRemedy.ts';

const HIGHEST_PORT = 65_535;

/**
 * Why a server can't listen, and the cure.
 * @param trouble the code of the error: "EADDRINUSE"
 */
export function portFault(host: string, port: number, trouble: string): ErrorWithRemedy {
  if (trouble === 'EADDRINUSE') {
    const other = port < HIGHEST_PORT ? port + 1 : port - 1;
    return new ErrorWithRemedy(
      'COMMAND',
      `Port ${String(port)} is taken.`,
      `Choose another one: PORT=${String(other)} npm start`,
    );
  }
  return new ErrorWithRemedy(
    'COMMAND',
    `Can't listen on ${host}:${String(port)}: ${trouble}.`,
    'Set HOST to an address of this machine and PORT to a port you may use.',
  );
}
