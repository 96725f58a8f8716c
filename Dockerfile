# The server alone, for a PostgreSQL of your own (docker-compose.yml has both).
FROM node:20.20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# Without scripts: they build what is not copied yet.
RUN npm ci --ignore-scripts
COPY tsconfig.json prisma.config.ts schema.graphql ./
COPY prisma prisma
COPY scripts scripts
COPY src src
RUN npm run build
# Without the tools, and without the embedded PostgreSQL, which is an optional dependency.
RUN npm prune --omit=dev --omit=optional --ignore-scripts

FROM node:20.20-bookworm-slim
ENV NODE_ENV=production
# There are no keys yet: publish the port only where nobody else can reach it.
ENV HOST=0.0.0.0
ENV PORT=4000
WORKDIR /app
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json schema.graphql LICENSE ./
COPY bin bin
COPY prisma/migrations prisma/migrations
COPY prisma/definitions.json prisma/
COPY samples samples
# The key of the log and its last checkpoint, which must outlive the container: mount a volume here.
ENV CONSILIENCE_LOG_DIR=/var/lib/consilience/log
RUN mkdir -p /var/lib/consilience && chown node:node /var/lib/consilience
VOLUME /var/lib/consilience
USER node
EXPOSE 4000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "bin/consilience", "serve"]
