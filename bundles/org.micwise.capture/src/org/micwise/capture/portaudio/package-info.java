/**
 * PortAudio by the foreign-function API: CoreAudio, ASIO, WASAPI, WDM-KS, ALSA and JACK, as far as
 * the PortAudio library that is loaded was built with them.
 */
package org.micwise.capture.portaudio;
