import type { FastifyInstance } from 'fastify';
import type { LogState } from '../ledger/log/logDoor.ts';

/**
 * `/health/live`: the process answers. `/health/ready`: the database answers too; 503 where it does not. A log that REFUSES
 * to sign is told but is no reason to turn readers and writers away (docs/decisions/0009).
 */
export function registerHealth(app: FastifyInstance, ping: () => Promise<void>, log: () => LogState): void {
  app.get('/health/live', () => ({ status: 'live' }));
  app.get('/health/ready', async (_, reply) => {
    try {
      await ping();
      return { status: 'ready', log: log() };
    } catch (error) {
      app.log.warn({ err: error }, 'the database does not answer');
      return reply.code(503).send({ status: 'database unavailable' });
    }
  });
}
