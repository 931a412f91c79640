/** Virtual hardware for tests: a real JACK server and a client that feeds it. Needs jackd2. */
package org.micwise.capture.jack;
