import type { FastifyInstance } from 'fastify';

/** `/health/live`: the process answers. `/health/ready`: the database answers too; 503 where it does not. */
export function registerHealth(app: FastifyInstance, ping: () => Promise<void>): void {
  app.get('/health/live', () => ({ status: 'live' }));
  app.get('/health/ready', async (_, reply) => {
    try {
      await ping();
      return { status: 'ready' };
    } catch (error) {
      app.log.warn({ err: error }, 'the database does not answer');
      return reply.code(503).send({ status: 'database unavailable' });
    }
  });
}
