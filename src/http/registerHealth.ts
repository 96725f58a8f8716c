import type { FastifyInstance } from 'fastify';
import type { LogAccess } from '../ledger/storedLog/logAccess.ts';

/**
 * `/health/live`: the process answers. `/health/ready`: the database answers too, else 503. A log that signs no heads
 * is reported with its reason, but the server stays ready (docs/decisions/0009).
 */
export function registerHealth(
  app: FastifyInstance,
  ping: () => Promise<void>,
  log: Pick<LogAccess, 'state' | 'fault'>,
): void {
  app.get('/health/live', () => ({ status: 'live' }));
  app.get('/health/ready', async (_, reply) => {
    try {
      await ping();
      const trouble = log.fault();
      return { status: 'ready', log: log.state(), ...(trouble !== null && { reason: trouble.reason }) };
    } catch (error) {
      app.log.warn({ err: error }, 'the database does not answer');
      return reply.code(503).send({ status: 'database unavailable' });
    }
  });
}
