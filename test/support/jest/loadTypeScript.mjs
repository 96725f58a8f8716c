// Lets this process import TypeScript.
import { register } from 'tsx/esm/api';

register();
