"""The Dash pages: parse the address, call one service, hand the result to one component."""
