# Tries: reach the network and the machine from a language with everything in its library
# Group: network
# Ends: exited 0
import socket, urllib.request, asyncio
def attempt(what, call):
    try:
        call()
        print('THROUGH', what)
    except (OSError, PermissionError):
        pass
attempt('loopback', lambda: socket.create_connection(('127.0.0.1', 22), 1))
attempt('listening', lambda: socket.create_server(('127.0.0.1', 0)))
attempt('ipv6', lambda: socket.create_connection(('::1', 22), 1))
attempt('a name', lambda: socket.gethostbyname('localhost.localdomain.invalid'))
attempt('the web', lambda: urllib.request.urlopen('http://192.0.2.1/', timeout=1))
attempt('packets', lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b'x', ('192.0.2.1', 53)))
attempt('the hypervisor', lambda: socket.socket(socket.AF_VSOCK, socket.SOCK_STREAM).connect((2, 1024)))
