import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import { getOperationAST, parse } from 'graphql';
import { createRoot } from 'react-dom/client';
import missiles from './examples/1-missiles.graphql';
import board from './examples/2-board.graphql';
import quotes from './examples/3-quotes.graphql';
import segments from './examples/4-segments.graphql';
import newest from './examples/5-newest.graphql';
import lowerBounds from './examples/6-lower-bounds.graphql';
import addArticle from './examples/7-add-article.graphql';
import './explorer.css';

const ENDPOINT = '/graphql';

/** The tabs that a first visit opens on. They ask for what the samples hold. */
const EXAMPLES = [missiles, board, quotes, segments, newest, lowerBounds, addArticle];

/** Monaco asks for its workers here. They are files beside this one, so no other origin is ever asked. */
globalThis.MonacoEnvironment = {
  getWorkerUrl(_id, label) {
    const name = label === 'json' || label === 'graphql' ? label : 'editor';
    return `/explorer/workers/${name}.worker.js`;
  },
};

/** Sends one operation. A refused request comes back as JSON too, so its errors are shown like any other answer. */
async function fetchAnswer(request, options) {
  const response = await fetch(ENDPOINT, {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json', ...options?.headers },
    body: JSON.stringify(withOwnOperation(request)),
  });
  const body = await response.text();
  try {
    return JSON.parse(body);
  } catch {
    throw new Error(`${ENDPOINT} answered ${String(response.status)} without JSON. Is the server running?`);
  }
}

/**
 * Just after a change of tabs GraphiQL still gives the name of the old operation, which the server would refuse. A
 * text that does not parse is sent unchanged: the server reports its errors.
 */
function withOwnOperation({ operationName, ...request }) {
  try {
    if (!getOperationAST(parse(request.query), operationName)) return request;
  } catch {
    return request;
  }
  return { ...request, operationName };
}

createRoot(document.getElementById('explorer')).render(
  <GraphiQL
    fetcher={fetchAnswer}
    defaultTabs={EXAMPLES.map((query) => ({ query }))}
    defaultEditorToolsVisibility={false}
    schemaDescription
  >
    {/* The masthead has the name; without this GraphiQL prints its own. */}
    <GraphiQL.Logo>
      <span />
    </GraphiQL.Logo>
  </GraphiQL>,
);
