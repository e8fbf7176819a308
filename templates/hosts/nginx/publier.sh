#!/bin/sh
# Construit l’archive, la vérifie, et l’envoie sur le serveur. À lancer ainsi : sh publier.sh
set -eu

# À changer : qui se connecte où, et le dossier du site sur le serveur.
SERVER="${RECOUPE_SERVER:-presse@presse.example.org}"
FOLDER="${RECOUPE_FOLDER:-/srv/presse}"

cd "$(dirname "$0")"

# Le code 3 dit que le site est construit sans un article qui n’a pas pu être lu ; le message dit lequel.
status=0
recoupe build || status=$?
if [ "$status" -ne 0 ] && [ "$status" -ne 3 ]; then exit "$status"; fi
recoupe check

# Ce qui n’a pas changé garde sa date, pour les caches ; ce qui a disparu ne part qu’à la fin.
rsync --recursive --checksum --compress --delete-delay --delay-updates --chmod=D755,F644 public/ "$SERVER:$FOLDER/"

# nginx ne relit ce qu’il inclut (les anciennes adresses) qu’à ce moment.
ssh "$SERVER" "sudo nginx -t -q && sudo systemctl reload nginx"
