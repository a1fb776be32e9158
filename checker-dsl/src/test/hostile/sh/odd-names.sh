# Tries: leave files whose names hold line ends, escapes and bytes that are no text
# Group: leaving-behind
# Ends: exited 0
cd /tmp && touch -- "$(printf 'a\nb')" "$(printf '\033[2J')" "$(printf '\377\376')" '-rf' '*' '$(reboot)' ' ' '; rm -rf ~' "$(printf 'x%.0s' $(seq 250))"
exit 0
